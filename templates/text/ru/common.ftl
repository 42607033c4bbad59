## Обрамление каждой страницы
skip-to-content = Перейти к содержанию
demonstration-banner = Демонстрация. Лица и ответы приведены для иллюстрации; письма не отправляются.
nav-main = Основная навигация
nav-crumbs = Вы находитесь здесь
nav-footer = Об этой платформе
language-menu = Язык:
account-menu = Вход выполнен:
sign-in = Войти
sign-out = Выйти
your-seats = Ваши места
your-account = Ваша учетная запись
footer-line = От вопросника к докладу
footer-verify = Проверить квитанцию
footer-accessibility = Доступность
flash-done = Готово.
flash-warning = Обратите внимание.

## Рабочий стол
desk-drawers = Рядом с текстом
desk-outline = План
desk-margin = Поля
desk-close = Назад к тексту

## Этапы консультаций
stages = Этапы консультаций
stage-done = (завершено)
stage-planned = Запланированы
stage-open = Открыты
stage-closed = Закрыты
stage-compiled = Сведены
stage-issued = Доклад издан

## Сохранность ответа
saved-never = Пока ничего не написано.
saved-saving = Сохранение…
saved-at = Сохранено в { $time }
saved-not-yet = Еще не сохранено.
saved-offline = Еще не сохранено: нет соединения. Ваш текст хранится на этом устройстве.
saved-restored = Восстановлено с этого устройства. Еще не сохранено.
saved-conflict = Изменено в { $time }: { $who }.
saved-conflict-below = Тем временем текст изменил кто-то другой. Оба текста приведены ниже; ничего не было заменено.
saved-see-both = Посмотреть оба.

## Знаки
evidence-count = { $count ->
    [one] { $count } выдержка в основе этого предложения
    [few] { $count } выдержки в основе этого предложения
    [many] { $count } выдержек в основе этого предложения
   *[other] { $count } выдержки в основе этого предложения
}
stale-count = { $count ->
    [one] изменился { $count } источник
    [few] изменились { $count } источника
    [many] изменились { $count } источников
   *[other] изменились { $count } источника
}
difference-inserted = добавлено
difference-deleted = исключено
progress-of = { $done } из { $of }
tally-total = Всего

## Формы
field-required = обязательно
field-error = Ошибка:
errors-title = { $count ->
    [one] Вашего внимания требует { $count } пункт
    [few] Вашего внимания требуют { $count } пункта
    [many] Вашего внимания требуют { $count } пунктов
   *[other] Вашего внимания требуют { $count } пункта
}
words-of = Слов: { $words } из { $limit }
words-over = Слов: { $words }; просьба ограничиться { $limit }

## Списки
pages = Страницы этого списка
pages-previous = Предыдущая страница
pages-next = Следующая страница
pages-place = Страница { $page } из { $last }

## Даты и время
when-day = { $day } { $month } { $year } года
when-moment = { $day }, { $time } (по женевскому времени)
when-your-time = ({ $time } по вашему времени)
when-left-days = { $count ->
    [one] остался { $count } день
    [few] осталось { $count } дня
    [many] осталось { $count } дней
   *[other] осталось { $count } дня
}
when-left-hours = { $count ->
    [one] остался { $count } час
    [few] осталось { $count } часа
    [many] осталось { $count } часов
   *[other] осталось { $count } часа
}
when-left-minutes = { $count ->
    [0] осталось меньше минуты
    [one] осталась { $count } минута
    [few] осталось { $count } минуты
    [many] осталось { $count } минут
   *[other] осталось { $count } минуты
}
when-closed = срок истек
when-closed-days = { $count ->
    [one] срок истек { $count } день назад
    [few] срок истек { $count } дня назад
    [many] срок истек { $count } дней назад
   *[other] срок истек { $count } дня назад
}
when-closed-hours = { $count ->
    [one] срок истек { $count } час назад
    [few] срок истек { $count } часа назад
    [many] срок истек { $count } часов назад
   *[other] срок истек { $count } часа назад
}
when-closed-minutes = { $count ->
    [0] срок только что истек
    [one] срок истек { $count } минуту назад
    [few] срок истек { $count } минуты назад
    [many] срок истек { $count } минут назад
   *[other] срок истек { $count } минуты назад
}
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря

## Слова на кнопках и в других местах
save = Сохранить
cancel = Отменить
remove = Удалить
undo = Отменить действие
back = Назад
next = Далее
previous = Ранее
edit = Изменить
add = Добавить
search = Искать
filter = Отобрать
download = Скачать
upload = Загрузить
close = Закрыть
open = Открыть
show = Показать
hide = Скрыть
continue = Продолжить
confirm = Подтвердить
yes = Да
no = Нет
none = Нет
all = Все
optional = необязательно
no-information = Нет информации
not-applicable = Неприменимо
states = Государства
others = Прочие
total = Всего
respondents = { $count ->
    [one] { $count } респондент
    [few] { $count } респондента
    [many] { $count } респондентов
   *[other] { $count } респондента
}
questions = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
}
words = { $count ->
    [one] { $count } слово
    [few] { $count } слова
    [many] { $count } слов
   *[other] { $count } слова
}
paragraphs = { $count ->
    [one] { $count } пункт
    [few] { $count } пункта
    [many] { $count } пунктов
   *[other] { $count } пункта
}

## Категории респондентов
category-MEMBER_STATE = Государство-член
category-OBSERVER_STATE = Государство-наблюдатель
category-UN_FUND_PROGRAMME = Фонд или программа Организации Объединенных Наций
category-UN_SECRETARIAT = Секретариат Организации Объединенных Наций
category-UN_OTHER = Другая структура Организации Объединенных Наций
category-SPECIALIZED_AGENCY = Специализированное учреждение
category-IGO = Межправительственная организация
category-NHRI = Национальное правозащитное учреждение
category-NHRI_NETWORK = Сеть национальных правозащитных учреждений
category-NGO = Неправительственная организация
category-HR_MECHANISM = Правозащитный механизм
category-LOCAL_AUTHORITY = Местный орган власти
category-PARLIAMENT = Парламент
category-ACADEMIA = Научное учреждение
category-BUSINESS = Предприятие
category-TRADE_UNION = Профсоюз
category-RELIGIOUS_ORG = Религиозная организация
category-FOUNDATION = Благотворительный фонд
category-MEDIA = Средство массовой информации
category-OTHER = Другая организация
category-INDIVIDUAL = Частное лицо
categories-MEMBER_STATE = Государства-члены
categories-OBSERVER_STATE = Государства-наблюдатели
categories-UN_FUND_PROGRAMME = Фонды и программы Организации Объединенных Наций
categories-UN_SECRETARIAT = Секретариат Организации Объединенных Наций
categories-UN_OTHER = Другие структуры Организации Объединенных Наций
categories-SPECIALIZED_AGENCY = Специализированные учреждения
categories-IGO = Межправительственные организации
categories-NHRI = Национальные правозащитные учреждения
categories-NHRI_NETWORK = Сети национальных правозащитных учреждений
categories-NGO = Неправительственные организации
categories-HR_MECHANISM = Правозащитные механизмы
categories-LOCAL_AUTHORITY = Местные органы власти
categories-PARLIAMENT = Парламенты
categories-ACADEMIA = Научные учреждения
categories-BUSINESS = Предприятия
categories-TRADE_UNION = Профсоюзы
categories-RELIGIOUS_ORG = Религиозные организации
categories-FOUNDATION = Благотворительные фонды
categories-MEDIA = Средства массовой информации
categories-OTHER = Другие организации
categories-INDIVIDUAL = Частные лица

## Региональные группы
group-AFRICAN = Государства Африки
group-ASIA_PACIFIC = Государства Азиатско-Тихоокеанского региона
group-EEG = Государства Восточной Европы
group-GRULAC = Государства Латинской Америки и Карибского бассейна
group-WEOG = Западноевропейские и другие государства

## Кому задан вопрос
audience-STATE = Государства
audience-UN_ENTITY = Структуры Организации Объединенных Наций
audience-IGO = Межправительственные организации
audience-NHRI = Национальные правозащитные учреждения
audience-NGO = Неправительственные организации
audience-OTHER = Другие заинтересованные стороны

## Роли
role-secretary = Секретарь
role-supervisor = Руководитель
role-rapporteur = Докладчик
role-member = Член
role-focal_point = Координатор
role-contributor = Участник подготовки ответа

## Виды вопросов
kind-long_text = Текст в абзацах
kind-short_text = Текст в одну строку
kind-yes_no = Да или нет
kind-one_choice = Один вариант
kind-several_choices = Несколько вариантов
kind-scale = Шкала
kind-number = Число
kind-date = Дата
kind-file = Файлы
kind-repeating_group = Повторяющаяся группа
expectation-required = Обязательный
expectation-expected = Ожидаемый
expectation-optional = Необязательный

## Языки
language-ar = арабский
language-zh = китайский
language-en = английский
language-fr = французский
language-ru = русский
language-es = испанский

## Страницы об ошибках
problem-status = Ошибка { $status }
problem-request = Если вы напишете нам об этом, укажите номер запроса:
problem-home = На первую страницу
problem-404-title = Эта страница не найдена
problem-404-text = По этому адресу страницы нет, или она не открыта для учетной записи, под которой вы вошли.
problem-404-advice = Проверьте адрес или войдите под учетной записью, которая была приглашена. Ссылки в письмах могли быть заменены более новыми.
problem-409-title = Тем временем произошли изменения
problem-409-text = Кто-то другой изменил то же самое, или начался другой этап. Ничего не было заменено.
problem-409-advice = Вернитесь назад, загрузите страницу заново и посмотрите на нынешнее состояние, прежде чем повторить изменение.
problem-other-seat = После открытия этой страницы вы перешли на другое свое место, поэтому ничего не сохранено. Снова выберите место этой страницы в разделе «Ваши места» и повторите изменение.
problem-422-title = Отправленное не удалось прочитать
problem-422-text = Отправленное не соответствует форме: оно неполное, слишком большое или иного вида, чем запрошено. Ничего не изменено.
problem-422-advice = Вернитесь назад: введенное обычно сохраняется. Загрузите страницу заново, если она открыта давно.
problem-429-title = Слишком много попыток
problem-429-text = За короткое время было слишком много попыток. Для защиты всех этот адрес на время приостановлен.
problem-429-advice = Подождите несколько минут и попробуйте снова. Все сохраненное в безопасности.
problem-500-title = Произошла ошибка на нашей стороне
problem-500-text = Платформа не смогла завершить действие. Ошибка записана; ничего не сделано наполовину.
problem-500-advice = Попробуйте снова. Если ошибка повторится, напишите в секретариат и укажите номер, приведенный ниже.
problem-503-title = Временно недоступно
problem-503-text = Платформа обслуживается или перегружена.
problem-503-advice = Попробуйте снова через минуту. Несохраненный текст хранится на этом устройстве, если это позволяет браузер.

## О доступности
accessibility-title = Доступность
accessibility-aim = Эти страницы рассчитаны на уровень AA Руководства по обеспечению доступности веб-контента (WCAG) 2.2. Ими можно пользоваться с одной клавиатурой, с программой чтения с экрана, при четырехкратном увеличении, на телефоне, по медленной линии и без сценариев.
accessibility-how-title = Чем помогают страницы
accessibility-how-keyboard = К каждому действию ведет клавиша табуляции; рамка показывает, где вы находитесь, а первая ссылка каждой страницы ведет к ее содержанию.
accessibility-how-words = Ничто не выражено одним лишь цветом: сроки, состояния и изменения всегда названы словами, а рядом с каждым рисунком стоит таблица тех же чисел.
accessibility-how-languages = Каждая страница есть на шести языках; тексты на другом языке помечены как таковые, а арабский набран справа налево.
accessibility-how-saving = Длинные формы сохраняются по мере заполнения. Без сценариев у каждой части формы есть своя кнопка сохранения.
accessibility-limits-title = Известные недостатки
accessibility-limits-text = Документы, приложенные другими, передаются в том виде, в каком получены, и могут быть недоступны.
accessibility-report-title = Если что-то вам мешает
accessibility-report-text = Напишите пригласившему вас секретариату: он может принять ваш ответ по почте или на бумаге и сообщит нам, что исправить.
