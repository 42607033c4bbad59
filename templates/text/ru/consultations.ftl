### Консультации: их список, мандат, общий обзор.

consultations-new = Новые консультации
consultations-none = Консультаций пока нет
consultations-none-text = Консультации начинаются с мандата. Создайте их, составьте вопросник и разошлите его.
consultations-not-asked = Ничто не ожидает вас
consultations-not-asked-text = Когда какой-либо секретариат запросит ваше мнение, консультации появятся здесь, а вы получите письмо.
consultations-counted = Учитываемые ответы, из числа приглашенных
consultations-reply-invited = Еще не открыто
consultations-reply-opened = Еще не начато
consultations-reply-started = Ответ готовится
consultations-reply-handed_in = Ответ представлен

## Создание
consultations-new-lead = Начните с мандата: кто и о чем просил. Затем составляется вопросник; до рассылки ничего не отправляется.
consultations-title = Название
consultations-title-hint = Чему посвящены консультации; так будет называться доклад. Пример: Enhancement of international cooperation in the field of human rights. Переводы добавляются вместе с вопросником.
consultations-title-in = Название (язык: { $language })
consultations-slug = Имя в адресах
consultations-slug-hint = Строчные латинские буквы, цифры и дефисы, например local-government-2027. Если оставить пустым, имя образуется из названия. Позднее его нельзя изменить.
consultations-languages-hint = На этих языках издается вопросник. Язык вашего интерфейса и язык ответов могут быть другими. До рассылки это можно изменить.
consultations-mandate-later = Все это можно дополнить позднее. Сведения дословно используются во введении доклада, проект которого составляется на английском языке.
consultations-make = Создать консультации
consultations-made = Консультации созданы. Теперь составьте вопросник.

## Мандат
consultations-mandate = Мандат и заголовочная часть доклада
consultations-mandate-lead = Эти сведения стоят в заголовочной части и во введении доклада. Проект доклада составляется на их основе, поэтому ничего не приходится вводить дважды.
consultations-mandate-request = Мандат
consultations-mandate-none = О мандате пока ничего не написано.
consultations-edit-mandate = Изменить мандат и заголовочную часть доклада
consultations-save-mandate = Сохранить мандат
consultations-mandate-saved = Мандат сохранен.
consultations-mandate-head = Заголовочная часть доклада
consultations-mandate-head-text = Строки в начале документа в том виде, в каком их печатают службы документации.
consultations-mandate-count = Подсчет ответов
consultations-mandate-count-text = От этого зависит предложение об участии: сколько ответов поступило и до какого дня они учитываются.
consultations-basis = Основание
consultations-basis-hint = Резолюция или решение. Пример: Human Rights Council resolution 13/23
consultations-request = О чем просили
consultations-request-hint = В виде оборота, который начинается с «to». Пример: to explore ways and means to enhance international cooperation in the field of human rights
consultations-requested-by = Кто просил
consultations-requested-by-hint = Пример: the Human Rights Council
consultations-requested-of = К кому обращена просьба
consultations-requested-of-hint = Пример: the Advisory Committee
consultations-sender = Кто рассылает
consultations-sender-hint = Кто направляет вопросник. Пример: the secretariat of the Advisory Committee
consultations-recipient = Кому направляются ответы
consultations-recipient-hint = Пример: the Office of the United Nations High Commissioner for Human Rights
consultations-bodies = Органы
consultations-bodies-hint = По одному в строке, вышестоящий орган первым. Пример: Human Rights Council, а под ним: Advisory Committee
consultations-session = Сессия
consultations-session-hint = Словами. Пример: Eighth session
consultations-agenda-item = Пункт повестки дня
consultations-agenda-item-hint = Пример: Agenda item 3
consultations-agenda-title = Название пункта повестки дня
consultations-agenda-title-hint = Полностью, как в повестке дня.
consultations-symbol = Условное обозначение документа
consultations-symbol-hint = Его присваивают службы документации; придумывать его нельзя. Пример: A/HRC/AC/8/3. Пока номер не присвоен, оставьте поле пустым или зарезервируйте место: A/HRC/AC/8/…
consultations-distribution = Распространение
consultations-distribution-hint = Для документов зала заседаний — Restricted; для документов сессии — General.
consultations-distribution-none = Еще не решено
consultations-distribution-general = Общее (General)
consultations-distribution-limited = Ограниченное (Limited)
consultations-distribution-restricted = Строго ограниченное (Restricted)
consultations-document-date = Дата документа
consultations-document-date-hint = День, когда документ передается службам документации.
consultations-caution = Предупреждение
consultations-caution-hint = Одна строка, которая стоит на каждом экземпляре, например пока содержание приведено для иллюстрации. Обычно не заполняется.
consultations-sent-on = Вопросник отправлен
consultations-sent-on-hint = Только если он был отправлен до того, как попал на эту платформу; в противном случае берется день рассылки.
consultations-count-as-of = Учитывать ответы по состоянию на
consultations-count-as-of-hint = В докладе будет сказано: “As of (этот день), … replies had been received”. Ответы, принятые позднее, называются, но не подсчитываются. Обычно это день истечения срока.
consultations-approximate-total = Приблизительное общее число
consultations-approximate-total-hint = Только если точное число неизвестно: тогда в докладе перед этим числом стоит “about”.
consultations-ngos = Неправительственные организации в предложении об участии
consultations-ngos-hint = Государства называются всегда; в отношении неправительственных организаций практика различается.
consultations-ngos-counted = С указанием числа
consultations-ngos-counted-hint = “two non-governmental organizations”
consultations-ngos-collective = Собирательно
consultations-ngos-collective-hint = “a number of non-governmental organizations”
consultations-ngos-named = С указанием числа и названий
consultations-ngos-named-hint = “two non-governmental organizations (…)”

## Что не так
consultations-fault-slug = Используйте от 2 до 60 строчных латинских букв (a–z), цифр и одиночных дефисов, например local-government-2027. Имя «new» занято этой страницей.
consultations-fault-slug-needed = Из этого названия нельзя образовать имя. Напишите его латинскими буквами, например local-government-2027.
consultations-fault-slug-taken = Консультации с таким именем уже есть. Выберите другое, например с указанием года.
consultations-fault-bodies = Число органов не должно превышать { $most }.
consultations-fault-symbol-organ = Условное обозначение начинается с A, E, S или ST, а не с «{ $part }».
consultations-fault-symbol-part = В этом месте условного обозначения не может стоять «{ $part }». Условное обозначение выглядит так: A/HRC/AC/8/3.
consultations-fault-symbol-number = В условном обозначении после названий органов стоит номер, например A/HRC/AC/8/3.
consultations-fault-distribution = Выберите, как распространяется документ.
consultations-fault-date = Напишите день между 1945 и 2099 годами в виде год-месяц-день: 2027-04-11.

## Общий обзор
consultations-doors = Страницы этих консультаций
consultations-door-preview = Просмотр глазами респондента
consultations-door-dispatch = Рассылка
consultations-door-board = Сводная таблица
consultations-door-submissions = Представленные ответы
consultations-door-draft = Проект доклада
consultations-door-bundle = Скачать все (JSON)
consultations-next = Следующий шаг
consultations-why-write = Пока ни о чем не спрошено. Составьте вопросник или скопируйте его из прежних консультаций.
consultations-why-finish = { $count ->
    [one] До рассылки вопросника необходимо устранить { $count } недостаток.
    [few] До рассылки вопросника необходимо устранить { $count } недостатка.
    [many] До рассылки вопросника необходимо устранить { $count } недостатков.
   *[other] До рассылки вопросника необходимо устранить { $count } недостатка.
}
consultations-why-dispatch = Вопросник готов. Выберите, кому направить запрос и до какого времени ожидать ответов; при рассылке вопросник фиксируется.
consultations-why-planned = Секретариат готовит вопросник. Его можно прочитать в нынешнем виде.
consultations-why-corrigendum = Готовится исправление. Те, кому направлен запрос, увидят его после рассылки.
consultations-why-open = Ожидаются ответы. Сводная таблица показывает, кто открыл вопросник, кто начал готовить ответ и кто его представил.
consultations-why-past = Срок истек. Ответы, поступающие теперь, помечаются как поступившие с опозданием; их можно принять, а консультации — закрыть.
consultations-why-closed = Новые ответы не ожидаются. Их можно свести в проект доклада.
consultations-why-compiled = Ответы сведены. Каждое предложение проекта показывает, на чем оно основано.
consultations-why-issued = Доклад издан.
consultations-write = Составить вопросник
consultations-finish = Завершить вопросник
consultations-dispatch = Выбрать респондентов и разослать
consultations-read-questionnaire = Прочитать вопросник
consultations-corrigendum = Просмотреть исправление
consultations-board = Следить за ответами
consultations-compile = Свести ответы
consultations-read-submissions = Прочитать представленные ответы
consultations-read-draft = Прочитать проект
consultations-turnout = Участие
consultations-turnout-text = { $invited ->
    [one] Приглашен { $invited } респондент
    [few] Приглашены { $invited } респондента
    [many] Приглашено { $invited } респондентов
   *[other] Приглашено { $invited } респондента
}; { $counted ->
    [0] пока не учитывается ни один ответ.
    [one] на данный момент учитывается { $counted } ответ.
    [few] на данный момент учитываются { $counted } ответа.
    [many] на данный момент учитывается { $counted } ответов.
   *[other] на данный момент учитывается { $counted } ответа.
}
consultations-opened = Вопросник открыт
consultations-started = Подготовка ответа начата
consultations-handed-in = Ответ представлен
consultations-acts = Последние действия
consultations-acts-none = Пока ничего не сделано.

## Записанные действия, как о них сообщают поля
consultations-why-closed-read = Новые ответы не ожидаются. Секретариат сводит их; тем временем их можно читать.
