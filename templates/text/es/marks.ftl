## Signos entre palabras; los espacios entre comillas se conservan
mark-list = {", "}
mark-series = {"; "}
mark-pair = { $name }: { $value }
mark-aside = { $words } ({ $aside })
mark-then = { $first }, { $second }
mark-title = { $title } – { $of }
mark-to = { $what } → { $whom }
mark-decimal = ,
mark-thousands = {" "}
