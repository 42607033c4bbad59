### Респонденты: реестр тех, кому можно направить запрос.

respondents-title = Респонденты
respondents-lead = В реестре { $count ->
    [one] { $count } респондент
    [few] { $count } респондента
    [many] { $count } респондентов
   *[other] { $count } респондента
} в порядке списка. { $without ->
    [0] Письма доходят до всех.
    [one] Для { $without } из них контактный адрес неизвестен.
    [few] Для { $without } из них контактный адрес неизвестен.
    [many] Для { $without } из них контактный адрес неизвестен.
   *[other] Для { $without } из них контактный адрес неизвестен.
}
respondents-add = Добавить респондента
respondents-import = Импортировать таблицу
respondents-search = Название, сокращение или код страны
respondents-category = Категория
respondents-group = Региональная группа
respondents-name = Название
respondents-abbreviation = Сокращение
respondents-contact = Контактный адрес
respondents-no-contact = Нет контактного адреса
respondents-without-contact = Без контактного адреса
respondents-found = { $count ->
    [one] Найден { $count } респондент
    [few] Найдены { $count } респондента
    [many] Найдено { $count } респондентов
   *[other] Найдено { $count } респондента
}
respondents-none = Никто не найден
respondents-none-text = Ищите по части названия на любом языке, по сокращению или по трехбуквенному коду государства.
respondents-show-all = Показать весь реестр

## Форма
respondents-new-title = Добавить респондента
respondents-new-lead = Все государства и структуры системы Организации Объединенных Наций уже внесены в реестр. Здесь можно добавить учреждения, организации и прочих.
respondents-add-this = Внести в реестр
respondents-save = Сохранить названия и контактный адрес
respondents-edit = Названия и контактный адрес
respondents-choose = Выберите категорию
respondents-state = Государство
respondents-state-hint = Государство, учреждением которого является респондент; обязательно для национальных правозащитных учреждений.
respondents-names = Название
respondents-names-hint = Как в списках, без артикля. Достаточно одного языка; в докладах действует алфавитный порядок английских названий.
respondents-running = Название в английском предложении
respondents-running-hint = С артиклем, например «the National Human Rights Council of Morocco». Если оставить пустым, используется название из списков.
respondents-abbreviation-hint = Например, UNICEF; оставьте пустым, если сокращения нет.
respondents-group-hint = Только для государств-членов. Если оставить пустым, группа берется из списка региональных групп.
respondents-contact-hint = Сюда направляются приглашения, пока никто не действует от имени респондента.
respondents-language = Язык переписки
respondents-language-hint = На этом языке составляются письма на контактный адрес. Владельцы учетных записей выбирают язык сами.
respondents-language-unknown = Неизвестен
respondents-there-already = В реестре уже есть:

## Один респондент
respondents-invitations = Консультации
respondents-invitations-caption = Консультации, в рамках которых направлен запрос: { $count }
respondents-invitations-none = Запросы в рамках консультаций этому респонденту пока не направлялись.
respondents-consultation = Консультации
respondents-asked-on = Запрос направлен
respondents-people = Кто действует от имени респондента
respondents-people-none = От имени этого респондента пока никто не действует. Предложите место его координатору или разошлите вопросник на контактный адрес: приглашение содержит предложение места.
respondents-offer = Предложить место координатору
respondents-offer-hint = Координатор читает вопросник, приглашает коллег и представляет ответ. Предложение действительно 60 дней.
respondents-offer-send = Отправить предложение

## Импорт
respondents-import-title = Импортировать респондентов
respondents-import-lead = Загрузите или вставьте таблицу, в которой каждому респонденту отведена одна строка. Сначала вы увидите отчет о том, что будет сделано; без вашего подтверждения ничего не добавляется.
respondents-import-columns = Что означают столбцы
respondents-import-example = Скачать образец для заполнения
respondents-import-file = Файл
respondents-import-file-hint = CSV в кодировке UTF-8, не более 2 МБ; столбцы разделены запятыми, точками с запятой или табуляцией.
respondents-import-paste = Или вставьте таблицу сюда
respondents-import-check = Проверить таблицу
respondents-column-name = Название на английском языке, как в списках.
respondents-column-category = Категория: ее код, например NGO, или ее английское название, например «Non-governmental organization».
respondents-column-state = Государство: его трехбуквенный код или английское название; необходимо для государств и национальных правозащитных учреждений.
respondents-column-group = Региональная группа государства-члена: ее код или английское название; можно оставить пустым.
respondents-column-running = Название в английском предложении, с артиклем; можно оставить пустым.
respondents-column-abbreviation = Сокращение; можно оставить пустым.
respondents-column-contact = Адрес электронной почты; можно оставить пустым.
respondents-column-language = Язык писем на контактный адрес: его код, например fr, или английское название; можно оставить пустым.
respondents-column-name-fr = Название на французском языке; таким же образом name_ar, name_zh, name_ru и name_es.
respondents-report = { $added ->
    [0] Ни одной строки нельзя добавить
    [one] Можно добавить { $added } строку
    [few] Можно добавить { $added } строки
    [many] Можно добавить { $added } строк
   *[other] Можно добавить { $added } строки
}, { $there ->
    [0] ни одной еще нет в реестре
    [one] { $there } строка уже есть в реестре
    [few] { $there } строки уже есть в реестре
    [many] { $there } строк уже есть в реестре
   *[other] { $there } строки уже есть в реестре
}, { $bad ->
    [0] и ни одна не содержит ошибок.
    [one] и { $bad } строка содержит ошибку.
    [few] и { $bad } строки содержат ошибки.
    [many] и { $bad } строк содержат ошибки.
   *[other] и { $bad } строки содержат ошибки.
}
respondents-report-unused = Эти столбцы не распознаны и не будут использованы: { $columns }
respondents-report-import = { $count ->
    [one] Добавить { $count } респондента
    [few] Добавить { $count } респондентов
    [many] Добавить { $count } респондентов
   *[other] Добавить { $count } респондента
}
respondents-report-check-again = Проверить снова
respondents-report-correct = Исправить таблицу здесь
respondents-report-table = Таблица, как она была прочитана
respondents-report-other = Начать снова с другой таблицей
respondents-report-line = Строка
respondents-report-verdict = Что с ней произойдет
respondents-report-bad = { $count ->
    [one] { $count } строка с ошибкой; она пропускается
    [few] { $count } строки с ошибками; они пропускаются
    [many] { $count } строк с ошибками; они пропускаются
   *[other] { $count } строки с ошибками; они пропускаются
}
respondents-report-added = { $count ->
    [one] { $count } строка для добавления
    [few] { $count } строки для добавления
    [many] { $count } строк для добавления
   *[other] { $count } строки для добавления
}
respondents-report-there = { $count ->
    [one] { $count } строка, которая уже есть в реестре или в этой таблице
    [few] { $count } строки, которые уже есть в реестре или в этой таблице
    [many] { $count } строк, которые уже есть в реестре или в этой таблице
   *[other] { $count } строки, которые уже есть в реестре или в этой таблице
}
respondents-report-is-there = Уже есть

## Что сделано
respondents-was-added = Теперь в реестре: { $name }.
respondents-was-saved = Запись сохранена: { $name }.
respondents-were-imported = { $count ->
    [0] Ничего не добавлено: все это уже есть в реестре.
    [one] В реестр внесен { $count } респондент.
    [few] В реестр внесены { $count } респондента.
    [many] В реестр внесено { $count } респондентов.
   *[other] В реестр внесено { $count } респондента.
}

## Что не удалось
respondents-fault-category = Выберите одну из категорий.
respondents-fault-latin = Укажите название или сокращение также латинскими буквами: это нужно для адресов и английских списков.
respondents-fault-state = Государства с таким кодом или названием нет.
respondents-fault-state-due = Выберите государство: это необходимо для государств и национальных правозащитных учреждений.
respondents-fault-state-kind = Это государство не относится к данной категории: есть 193 государства-члена и два государства-наблюдателя.
respondents-fault-group = Такой региональной группы нет.
respondents-fault-group-kind = К региональным группам относятся только государства-члены. Не выбирайте группу.
respondents-fault-language = Такого языка нет. Выберите один из шести официальных языков.
respondents-fault-there = Этот респондент уже есть в реестре.
respondents-fault-import-empty = Выберите файл или вставьте таблицу.
respondents-fault-import-large = Таблица больше 2 МБ или содержит более 5 000 строк. Разделите ее.
respondents-fault-import-encoding = Файл не в кодировке UTF-8. При сохранении в табличном редакторе выберите «CSV UTF-8».
respondents-fault-import-head = В первой строке должны быть названия столбцов, в том числе name и category.
respondents-fault-import-lines = Под названиями столбцов нет ни одной строки.
