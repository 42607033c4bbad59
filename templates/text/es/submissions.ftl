### Respuestas presentadas: qué se presentó, qué se decidió al respecto y las respuestas una junto a otra.

submissions-title = Respuestas presentadas
submissions-way = Respuestas presentadas
submissions-answers-way = Respuestas por pregunta
submissions-none = Aún no se ha presentado nada
submissions-none-text = Cada versión de una respuesta presentada figura aquí, sin cambios, con el momento de su recepción. Lo que aún se está redactando no puede verse.
submissions-none-act = Ver en qué punto están las entidades consultadas
submissions-awaiting = { $count ->
    [one] { $count } respuesta tardía espera una decisión
   *[other] { $count } respuestas tardías esperan una decisión
}
submissions-read-and-decide = Leer y decidir
submissions-show = Mostrar
submissions-show-all = Todas
submissions-show-counting = Las que se tienen en cuenta
submissions-show-not-counting = Las que no se tienen en cuenta
submissions-show-awaiting = Las que esperan una decisión
submissions-awaiting-all = Ver todas ({ $count })
submissions-caption = { $count ->
    [one] La versión más reciente de { $count } entidad consultada
   *[other] Las versiones más recientes de { $count } entidades consultadas
}
submissions-version = Versión { $version }
submissions-version-head = Versión
submissions-received = Recibida
submissions-standing = Situación
submissions-language = Idioma
submissions-publication = Publicación
# De una respuesta de un Estado en nombre de un grupo de Estados.
submissions-on-behalf = En nombre del grupo siguiente: { $group }
submissions-behalf = En nombre del grupo
submissions-late = Tardía
submissions-replaced = Sustituida por una versión posterior
submissions-counts = Se tiene en cuenta: en la frase sobre la participación, en los recuentos y en el proyecto.
submissions-counts-not = No se tiene en cuenta
submissions-standing-received = Recibida
submissions-standing-accepted = Aceptada
submissions-standing-returned = Devuelta para aclaraciones
submissions-standing-rejected = Rechazada
submissions-standing-withdrawn = Retirada
submissions-publication-PUBLIC = Pública, con el nombre
submissions-publication-PUBLIC_ANONYMOUS = Pública, sin el nombre
submissions-publication-NOT_PUBLISHED_BUT_USABLE = No debe publicarse
submissions-publication-CONFIDENTIAL = Confidencial

## El expediente
submissions-record = En el expediente
submissions-receipt = Acuse de recibo
submissions-receipt-signed = Firmado y enviado
submissions-receipt-none = Ninguno: procede de otro expediente
submissions-hash = Huella SHA-256 del contenido
submissions-versions = Versiones
submissions-decisions = Decisiones
submissions-changed = modificado
submissions-changed-since = Modificada desde la versión { $version }
submissions-before = En la versión { $version }:
submissions-side-by-side = Todas las respuestas a esta pregunta

## Decisión
submissions-decide = Decisión
submissions-decide-what = Qué hacer con ella
submissions-decide-accepted = Aceptarla
submissions-decide-returned = Devolverla para aclaraciones
submissions-decide-rejected = Rechazarla
submissions-with-reason = Indique por qué.
submissions-without-reason = El motivo es facultativo.
submissions-reason = Motivo
submissions-reason-hint = La entidad consultada lo lee, y queda registrado con el nombre de usted.
submissions-decide-this = Dejar constancia de la decisión
submissions-supervisor = Solo quien ejerce la función de supervisión admite una respuesta tardía, rechaza una o revoca un rechazo.
submissions-was-decided-accepted = { $name }: la respuesta se ha aceptado.
submissions-was-decided-returned = { $name }: la respuesta se ha devuelto para aclaraciones.
submissions-was-decided-rejected = { $name }: la respuesta se ha rechazado.
submissions-fault-settled = Esta versión fue sustituida o retirada. Decida sobre la más reciente.
submissions-fault-choose = Elija si la respuesta se acepta, se devuelve o se rechaza.
submissions-fault-not-yours = Solo puede decidirlo quien ejerce la función de supervisión.
submissions-fault-reason = Indique por qué. La entidad consultada lee el motivo.
submissions-fault-faster = Otra persona decidió entretanto; vea las decisiones a continuación. Decida de nuevo si aún lo desea.

## Todas las respuestas a una pregunta
submissions-answers-title = Pregunta { $number }: todas las respuestas
submissions-answers-none = No hay ninguna respuesta a esta pregunta
submissions-answers-none-text = Ninguna de las respuestas presentadas que corresponden a estos filtros contesta esta pregunta. Las que indican que no tienen información se cuentan junto al texto.
submissions-answers-none-one = Esta entidad no ha contestado esta pregunta.
submissions-answers-show = Mostrar todas las respuestas que se tienen en cuenta
submissions-answers-all = Todas las respuestas a esta pregunta
submissions-questions = Preguntas
submissions-question = La pregunta
submissions-part = Parte
submissions-kind = Tipo
submissions-guidance = Indicaciones
submissions-answered = Contestan en cuanto al fondo
submissions-nothing = Sin información, o no procede
submissions-silent = Sin respuesta
submissions-order = Orden
submissions-order-alphabet = Alfabético
submissions-order-category = Categoría
submissions-order-group = Grupo regional
submissions-next = La pregunta siguiente
submissions-whole = La respuesta presentada completa (versión { $version })
submissions-care = Quién puede ver qué
submissions-care-text = Las respuestas confidenciales son solo para el grupo de redacción: nunca se citan y solo se cuentan en los totales. Las que no deben publicarse pueden resumirse sin indicar el nombre.
submissions-tally = Respuestas a la pregunta { $number }
submissions-tally-answer = Respuesta
submissions-tally-other = Otra
