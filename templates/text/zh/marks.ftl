## 词语之间的标点；引号内的空格予以保留
mark-list = 、
mark-series = ；
mark-pair = { $name }：{ $value }
mark-aside = { $words }（{ $aside }）
mark-then = { $first }，{ $second }
mark-title = { $title }——{ $of }
mark-to = { $what } → { $whom }
mark-decimal = .
mark-thousands = ,
