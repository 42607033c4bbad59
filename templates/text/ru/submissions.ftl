### Представленные ответы: что представлено, какие решения приняты, и ответы рядом друг с другом.

submissions-title = Представленные ответы
submissions-way = Представленные ответы
submissions-answers-way = Ответы по вопросам
submissions-none = Пока ничего не представлено
submissions-none-text = Здесь в неизменном виде стоит каждая представленная версия ответа с указанием времени ее получения. То, что еще пишется, не видно.
submissions-none-act = Посмотреть, как далеко продвинулась работа респондентов
submissions-awaiting = { $count ->
    [one] { $count } ответ, представленный с опозданием, ожидает решения
    [few] { $count } ответа, представленные с опозданием, ожидают решения
    [many] { $count } ответов, представленных с опозданием, ожидают решения
   *[other] { $count } ответа, представленные с опозданием, ожидают решения
}
submissions-read-and-decide = Прочитать и решить
submissions-show = Показать
submissions-show-all = Все
submissions-show-counting = Учитываемые
submissions-show-not-counting = Неучитываемые
submissions-show-awaiting = Ожидающие решения
submissions-awaiting-all = Показать все: { $count }
submissions-caption = { $count ->
    [one] Новейшая версия { $count } респондента
    [few] Новейшие версии { $count } респондентов
    [many] Новейшие версии { $count } респондентов
   *[other] Новейшие версии { $count } респондента
}
submissions-version = Версия { $version }
submissions-version-head = Версия
submissions-received = Время получения
submissions-standing = Статус
submissions-language = Язык
submissions-publication = Публикация
submissions-on-behalf = От имени: { $group }
submissions-behalf = От имени
submissions-late = С опозданием
submissions-replaced = Заменен более поздней версией
submissions-counts = Учитывается: в предложении об участии, в подсчетах и в проекте доклада.
submissions-counts-not = Не учитывается
submissions-standing-received = Получен
submissions-standing-accepted = Принят
submissions-standing-returned = Возвращен для разъяснений
submissions-standing-rejected = Отклонен
submissions-standing-withdrawn = Отозван
submissions-publication-PUBLIC = Открытый, с указанием респондента
submissions-publication-PUBLIC_ANONYMOUS = Открытый, без указания респондента
submissions-publication-NOT_PUBLISHED_BUT_USABLE = Не подлежит публикации
submissions-publication-CONFIDENTIAL = Конфиденциальный

## Запись
submissions-record = Записано
submissions-receipt = Квитанция
submissions-receipt-signed = Подписана и отправлена
submissions-receipt-none = Нет: ответ взят из другого источника
submissions-hash = Хеш-сумма SHA-256 содержания
submissions-versions = Версии
submissions-decisions = Решения
submissions-changed = изменено
submissions-changed-since = Изменено по сравнению с версией { $version }
submissions-before = В версии { $version }:
submissions-side-by-side = Все ответы на этот вопрос

## Решение
submissions-decide = Решение
submissions-decide-what = Что с ним сделать
submissions-decide-accepted = Принять
submissions-decide-returned = Вернуть для разъяснений
submissions-decide-rejected = Отклонить
submissions-with-reason = Укажите основание.
submissions-without-reason = Основание можно не указывать.
submissions-reason = Основание
submissions-reason-hint = Его читает респондент; оно записывается с указанием вашего имени.
submissions-decide-this = Записать решение
submissions-supervisor = Только руководитель может допустить ответ, представленный с опозданием, отклонить ответ или отменить отклонение.
submissions-was-decided-accepted = { $name }: представленный ответ принят.
submissions-was-decided-returned = { $name }: представленный ответ возвращен для разъяснений.
submissions-was-decided-rejected = { $name }: представленный ответ отклонен.
submissions-fault-settled = Эта версия заменена или отозвана. Примите решение по новейшей.
submissions-fault-choose = Выберите, принять ответ, вернуть его или отклонить.
submissions-fault-not-yours = Это решение может принять только руководитель.
submissions-fault-reason = Укажите основание. Его прочитает респондент.
submissions-fault-faster = Тем временем решение принял кто-то другой; решения приведены ниже. Если вы по-прежнему считаете нужным, примите решение снова.

## Все ответы на один вопрос
submissions-answers-title = Вопрос { $number }: все ответы
submissions-answers-none = Ответов на этот вопрос нет
submissions-answers-none-text = Ни один из представленных ответов, отвечающих этим условиям, не содержит ответа на этот вопрос. Ответы, в которых указано, что информации нет, подсчитаны рядом с текстом.
submissions-answers-none-one = Этот респондент не ответил на этот вопрос.
submissions-answers-show = Показать все учитываемые ответы
submissions-answers-all = Все ответы на этот вопрос
submissions-questions = Вопросы
submissions-question = Вопрос
submissions-part = Часть
submissions-kind = Вид
submissions-guidance = Пояснение
submissions-answered = Дают ответ
submissions-nothing = Нет информации или неприменимо
submissions-silent = Нет ответа
submissions-next = Следующий вопрос
submissions-order = Порядок
submissions-order-alphabet = По алфавиту
submissions-order-category = По категориям
submissions-order-group = По региональным группам
submissions-whole = Представленный ответ целиком (версия { $version })
submissions-care = Кому что можно видеть
submissions-care-text = Конфиденциальные ответы предназначены только для редакционной группы: они никогда не цитируются и учитываются только в итоговых числах. Ответы, не подлежащие публикации, можно обобщать без указания респондента.
submissions-tally = Ответы на вопрос { $number }
submissions-tally-answer = Ответ
submissions-tally-other = Другое
