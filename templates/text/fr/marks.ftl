## Signes entre les mots ; les blancs entre guillemets sont gardés
mark-list = {", "}
mark-series = {" ; "}
mark-pair = { $name } : { $value }
mark-aside = { $words } ({ $aside })
mark-then = { $first }, { $second }
mark-title = { $title } – { $of }
mark-to = { $what } → { $whom }
mark-decimal = ,
mark-thousands = {" "}
