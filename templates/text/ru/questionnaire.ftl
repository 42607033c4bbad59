### Вопросник: его рабочий стол, просмотр, версии, исправления.

questionnaire = Вопросник
questionnaire-untitled = Вопросник без названия
questionnaire-contents = Части и вопросы
questionnaire-head = Вводная часть
questionnaire-part = Часть { $number }
questionnaire-question = Вопрос { $number }
questionnaire-choice = Вариант { $number }
questionnaire-field = Поле { $number }
questionnaire-draft = Версия { $version }, проект
questionnaire-frozen = Версия { $version }, разослана
questionnaire-frozen-text = Эта версия разослана и остается неизменной. Поправка издается как новая версия — исправление; ответы остаются при своих вопросах.
questionnaire-none = Пока ни о чем не спрошено
questionnaire-none-text = Вопросник состоит из частей с пронумерованными вопросами. Добавьте ниже первую часть или скопируйте вопросник прежних консультаций. Если части не нужны, оставьте название части пустым.
questionnaire-to-dispatch = Выбрать респондентов и разослать
questionnaire-leave-focus = Закрыть без сохранения
questionnaire-edit-head = Изменить вводную часть
questionnaire-edit-part = Изменить часть { $number }
questionnaire-edit-question = Изменить вопрос { $number }
questionnaire-move-hint = Перемещайте стрелками или клавишей Alt вместе со стрелкой, выбрав ссылку.
questionnaire-move-parts-up = Переместить часть { $number } вверх
questionnaire-move-parts-down = Переместить часть { $number } вниз
questionnaire-move-questions-up = Переместить вопрос { $number } вверх
questionnaire-move-questions-down = Переместить вопрос { $number } вниз
questionnaire-at-the-edge = Дальше в этом направлении переместить нельзя.

## Вводная часть и части
questionnaire-title = Название
questionnaire-title-hint = Как оно стоит в начале вопросника.
questionnaire-preamble = Преамбула
questionnaire-preamble-hint = Что следует знать прежде всего: мандат, редакционная группа, когда и куда направляется доклад. Пустая строка начинает новый абзац.
questionnaire-instruction = Указание
questionnaire-instruction-hint = Как отвечать. Пример: Отвечайте только на те вопросы, которые вас касаются.
questionnaire-languages = Языки издания
questionnaire-languages-hint = До рассылки все тексты должны быть на каждом из них.
questionnaire-languages-changed = Языки издания изменены.
questionnaire-save-head = Сохранить вводную часть
questionnaire-head-saved = Вводная часть сохранена.
questionnaire-part-title-hint = Пример: Препятствия и трудности. Можно оставить пустым.
questionnaire-part-guidance-hint = Предложение, которое стоит под названием. Можно оставить пустым.
questionnaire-add-part = Добавить часть
questionnaire-new-part-title = Название новой части
questionnaire-new-part-hint = Пример: Препятствия и трудности. Можно оставить пустым.
questionnaire-add-this-part = Добавить эту часть
questionnaire-part-added = Часть { $number } добавлена.
questionnaire-save-part = Сохранить часть { $number }
questionnaire-part-saved = Часть { $number } сохранена.
questionnaire-remove-part = Удалить часть { $number }
questionnaire-remove-part-ask = { $count ->
    [0] Удалить часть { $number }? В ней нет вопросов.
    [one] Удалить часть { $number }? В ней { $count } вопрос.
    [few] Удалить часть { $number }? В ней { $count } вопроса.
    [many] Удалить часть { $number }? В ней { $count } вопросов.
   *[other] Удалить часть { $number }? В ней { $count } вопроса.
}
questionnaire-part-removed = Часть { $number } удалена.
questionnaire-restored = Удаленное снова стоит на прежнем месте.

## Вопрос
questionnaire-text = Формулировка
questionnaire-text-hint = Один предмет на вопрос. Спрашивайте открыто: «Как …?», «Просьба описать …».
questionnaire-no-words-yet = Еще не сформулирован.
questionnaire-guidance = Пояснение
questionnaire-guidance-hint = Помощь отвечающим: определения, что следует указать. Можно оставить пустым.
questionnaire-heading = Заголовок в докладе
questionnaire-heading-hint = Несколько слов, которые открывают раздел доклада по этому вопросу. Респонденты их не видят.
questionnaire-kind = Вид ответа
questionnaire-kind-hint = Что еще нужно указать для этого вида, появляется ниже.
questionnaire-kind-fixed-hint = Вид остается прежним: этот вопрос разослан, и на него могут быть ответы. Чтобы спросить иначе, удалите его и добавьте другой.
questionnaire-details = Запросить также подробности
questionnaire-choices = Варианты
questionnaire-choices-hint = По одному в строке; для шкалы — от наименьшего к наибольшему.
questionnaire-choices-hint-languages = По одному в строке; для шкалы — от наименьшего к наибольшему; одна и та же строка — один и тот же вариант на каждом языке. Если перевода нет, оставьте строку пустой.
questionnaire-other = Предложить «Другое (просьба уточнить)»
questionnaire-unit = Единица измерения
questionnaire-unit-hint = Что подсчитывается или измеряется. Пример: швейцарские франки
questionnaire-year = Запросить год, к которому относится показатель
questionnaire-fields = Поля позиции
questionnaire-fields-hint = Что запрашивается по каждой позиции, например название, партнеры, результаты. Чтобы удалить поле, очистите его подпись; два пустых поля всегда наготове.
questionnaire-field-label = Подпись
questionnaire-field-long = Несколько строк
questionnaire-max-items = Не более позиций
questionnaire-max-items-hint = Для «не более трех примеров передовой практики»: 3
questionnaire-add-question = Добавить вопрос в часть { $number }
questionnaire-where = Где
questionnaire-at-the-end = В конце части
questionnaire-after-question = После вопроса { $number }
questionnaire-add-this-question = Добавить вопрос
questionnaire-question-added = Вопрос { $number } добавлен. Дополните его здесь.
questionnaire-save-question = Сохранить вопрос { $number }
questionnaire-question-saved = Вопрос { $number } сохранен.
questionnaire-remove-question = Удалить вопрос { $number }
questionnaire-remove-question-ask = Удалить вопрос { $number }? Следующие за ним вопросы получат новые номера.
questionnaire-question-removed = Вопрос { $number } удален.

## Рядом с выбранным вопросом
questionnaire-audience = Кому задается
questionnaire-audience-hint = Если ничего не отмечено: всем.
questionnaire-only-to = Только этим респондентам:
questionnaire-condition = Когда
questionnaire-condition-hint = Вопрос может зависеть от одного из предыдущих ответов.
questionnaire-condition-always = Задается всегда
questionnaire-condition-answered = Задается, только если дан ответ на вопрос { $number }
questionnaire-condition-yes = Задается, только если на вопрос { $number } дан ответ «Да»
questionnaire-condition-no = Задается, только если на вопрос { $number } дан ответ «Нет»
questionnaire-condition-chosen = Задается, только если в вопросе { $number } выбран вариант «{ $choice }»
questionnaire-condition-gone = Зависит от вопроса, который был удален
questionnaire-condition-unmet = Это условие никогда не может быть выполнено.
questionnaire-expectation = Требуется ли ответ?
questionnaire-expectation-required = Без него представить ответ нельзя. Используйте редко.
questionnaire-expectation-expected = На его отсутствие указывается перед представлением.
questionnaire-expectation-optional = О его отсутствии не упоминается.
questionnaire-word-limit = Предельное число слов
questionnaire-word-limit-hint = При его превышении респондент получает предупреждение, но может продолжать. Пусто: без ограничения.
questionnaire-attachments = К ответу можно приложить файлы
questionnaire-sub = Подвопрос предыдущего вопроса
questionnaire-translations = Переводы
questionnaire-translations-complete = Полностью на всех языках издания.
questionnaire-missing = { $place }: нет текста «{ $wording }» (язык: { $language }).
questionnaire-texts-missing = { $count ->
    [one] не хватает { $count } текста
    [few] не хватает { $count } текстов
    [many] не хватает { $count } текстов
   *[other] не хватает { $count } текста
}
questionnaire-to-do = До рассылки
questionnaire-complete = Все на месте. Вопросник можно разослать.
questionnaire-unready-no-questions = Добавьте хотя бы один вопрос.
questionnaire-unready-no-title = Дайте вопроснику название.
questionnaire-unready-empty-part = В части { $number } нет вопросов. Добавьте вопрос или удалите эту часть.
questionnaire-unready-few-choices = Вопрос { $number }: предложено менее двух вариантов ответа.
questionnaire-unready-condition-gone = Вопрос { $number } зависит от вопроса, который был удален.
questionnaire-unready-condition-later = Вопрос { $number } зависит от вопроса, который не стоит перед ним.
questionnaire-unready-condition-never = Условие вопроса { $number } никогда не может быть выполнено.
questionnaire-copy-title = Начать с прежнего вопросника
questionnaire-copy-from = Скопировать вопросник следующих консультаций
questionnaire-copy-hint = Копируются части, вопросы, языки и указание; название остается.
questionnaire-copy = Скопировать
questionnaire-copied = Скопировано: «{ $title }».

## Как его читают
questionnaire-must-answer = Ответ обязателен.
questionnaire-is-expected = Ответ ожидается; на его отсутствие указывается.
questionnaire-up-to-words = { $count ->
    [one] Не более { $count } слова.
    [few] Не более { $count } слов.
    [many] Не более { $count } слов.
   *[other] Не более { $count } слова.
}
questionnaire-up-to-items = { $count ->
    [one] Не более { $count } позиции; в каждой:
    [few] Не более { $count } позиций; в каждой:
    [many] Не более { $count } позиций; в каждой:
   *[other] Не более { $count } позиции; в каждой:
}
questionnaire-files-welcome = Можно приложить файлы.
questionnaire-give-details = Просьба сообщить подробности.
questionnaire-give-year = Год, к которому относится показатель
questionnaire-give-date = День, месяц, год
questionnaire-give-files = Просьба приложить один или несколько файлов.
questionnaire-other-specify = Другое (просьба уточнить)
questionnaire-preview = Просмотр
questionnaire-preview-as = Для кого
questionnaire-preview-in = На каком языке
questionnaire-preview-missing = { $count ->
    [one] На этом языке не хватает { $count } текста; он показан на другом.
    [few] На этом языке не хватает { $count } текстов; они показаны на другом.
    [many] На этом языке не хватает { $count } текстов; они показаны на другом.
   *[other] На этом языке не хватает { $count } текста; они показаны на другом.
}
questionnaire-preview-none = Этому кругу респондентов не задается ни один вопрос
questionnaire-preview-none-text = Выберите другой круг респондентов или измените, кому задаются вопросы.

## Версии
questionnaire-versions = Версии
questionnaire-versions-text = Разосланное никогда не меняется. Каждое исправление — отдельная версия; ответы следуют за своими вопросами от версии к версии.
questionnaire-version = Версия
questionnaire-version-n = Версия { $version }
questionnaire-version-standing = Статус
questionnaire-version-questions = Вопросы
questionnaire-version-changes = Изменения
questionnaire-is-draft = Проект
questionnaire-is-dispatched = Разослано
questionnaire-difference-to = Отличия от версии { $version }
questionnaire-difference-title = Что версия { $version } меняет в версии { $before }
questionnaire-difference-none = Различий нет
questionnaire-difference-none-text = Пока ничего не изменено. Сначала измените то, что требует исправления.
questionnaire-is-new = Новое
questionnaire-is-removed = Удалено
questionnaire-is-changed = Изменено
questionnaire-moved-from = Перемещено; прежнее место: { $place }.
questionnaire-terms-changed = Изменились вид, круг респондентов, условие, ограничение или обязательность ответа.

## Исправление
questionnaire-corrigendum = Исправление
questionnaire-corrigendum-begin = Начать подготовку исправления
questionnaire-corrigendum-begun = Версия { $version } — проект исправления. Пока он не разослан, те, кому направлен запрос, по-прежнему видят предыдущую версию.
questionnaire-corrigendum-review = Просмотреть исправление
questionnaire-corrigendum-edit = Назад к вопросам
questionnaire-corrigendum-text = Вот что меняется. Уже написанные ответы остаются при своих вопросах; уже представленные ответы остаются записанными в прежнем виде.
questionnaire-corrigendum-unready = До рассылки исправления:
questionnaire-corrigendum-overtaken = Тем временем исправление изменилось. Просмотрите его еще раз, прежде чем разослать.
questionnaire-corrigendum-discard = Отбросить исправление
questionnaire-corrigendum-discard-question = Версия { $version } — лишь проект. Она исчезнет вместе со всеми внесенными в нее изменениями, и восстановить ее будет нельзя. Вопросник останется таким, каким был разослан; никто не получит уведомления.
questionnaire-corrigendum-discard-this = Отбросить версию { $version }
questionnaire-corrigendum-discarded = Исправление отброшено. Вопросник остался прежним.
questionnaire-corrigendum-not-discarded = Исправление тем временем изменилось. Просмотрите его еще раз, прежде чем отбросить.
questionnaire-corrigendum-told = { $mails ->
    [0] По почте никто не будет уведомлен: ни у кого из тех, кому направлен запрос, нет адреса.
    [one] Тем, кому направлен запрос, будет отправлено { $mails } письмо.
    [few] Тем, кому направлен запрос, будет отправлено { $mails } письма.
    [many] Тем, кому направлен запрос, будет отправлено { $mails } писем.
   *[other] Тем, кому направлен запрос, будет отправлено { $mails } письма.
}
questionnaire-corrigendum-dispatch = { $respondents ->
    [one] Разослать исправление { $respondents } респонденту
    [few] Разослать исправление { $respondents } респондентам
    [many] Разослать исправление { $respondents } респондентам
   *[other] Разослать исправление { $respondents } респондента
}
questionnaire-corrigendum-ask = { $respondents ->
    [one] При рассылке версия { $version } фиксируется; с этого времени ее видит { $respondents } респондент, которому направлен запрос.
    [few] При рассылке версия { $version } фиксируется; с этого времени ее видят { $respondents } респондента, которым направлен запрос.
    [many] При рассылке версия { $version } фиксируется; с этого времени ее видят { $respondents } респондентов, которым направлен запрос.
   *[other] При рассылке версия { $version } фиксируется; с этого времени ее видят { $respondents } респондента, которым направлен запрос.
}
questionnaire-corrigendum-dispatched = { $count ->
    [0] Исправление разослано. Писем не было: ни у кого нет адреса.
    [one] Исправление разослано; отправляется { $count } письмо.
    [few] Исправление разослано; отправляются { $count } письма.
    [many] Исправление разослано; отправляется { $count } писем.
   *[other] Исправление разослано; отправляется { $count } письма.
}

## Кто-то оказался быстрее
questionnaire-conflict-title = Тем временем произошли изменения
questionnaire-conflict-text = Пока вы писали, кто-то другой сохранил изменение ({ $about }). Ничего не было заменено: выберите, какой текст остается.
questionnaire-conflict-typed = Что ввели вы
questionnaire-conflict-now = Что стоит сейчас
questionnaire-conflict-empty = Пусто
questionnaire-conflict-keep-mine = Оставить введенное мной
questionnaire-conflict-take-theirs = Взять то, что стоит сейчас

## Что не так
questionnaire-fault-too-long = Текст слишком длинный. Предельное число знаков: { $most }.
questionnaire-fault-control = Напишите это одной строкой, без табуляции и других управляющих знаков.
questionnaire-fault-control-text = В этом тексте есть управляющие знаки. Удалите их, например набрав текст заново.
questionnaire-fault-direction = В этом тексте есть скрытый знак, меняющий его направление. Удалите его, например набрав текст заново.
questionnaire-fault-no-language = Выберите хотя бы один язык.
questionnaire-fault-kind = Выберите вид ответа.
questionnaire-fault-kind-fixed = Вид этого вопроса нельзя изменить, поскольку вопрос разослан. Удалите его и добавьте другой.
questionnaire-fault-number = Напишите целое число от 1 до { $most }.
questionnaire-fault-condition = Это условие никогда не может быть выполнено. Выберите другое.
questionnaire-fault-few-choices = Напишите не менее двух вариантов, по одному в строке.
questionnaire-fault-many-choices = Предельное число вариантов: { $most }.
questionnaire-fault-same-choices = Два варианта читаются одинаково.
questionnaire-fault-lines = { $count ->
    [one] Здесь { $count } строка, а в исходном тексте строк — { $source }. Если перевода нет, оставьте строку пустой.
    [few] Здесь { $count } строки, а в исходном тексте строк — { $source }. Если перевода нет, оставьте строку пустой.
    [many] Здесь { $count } строк, а в исходном тексте строк — { $source }. Если перевода нет, оставьте строку пустой.
   *[other] Здесь { $count } строки, а в исходном тексте строк — { $source }. Если перевода нет, оставьте строку пустой.
}
questionnaire-fault-no-fields = Дайте позиции хотя бы одно поле.
questionnaire-fault-many-fields = Предельное число полей позиции: { $most }.
questionnaire-fault-same-fields = У двух полей одинаковая подпись.
questionnaire-fault-frozen = Эту версию вопросника больше нельзя изменить. Ваше изменение не сохранено.
questionnaire-fault-overtaken = Тем временем кто-то другой изменил вопросник. Ничего не было сделано; посмотрите его в нынешнем виде и повторите действие.
questionnaire-fault-not-empty = Вопросы уже есть. Удалите их, прежде чем копировать другие.
