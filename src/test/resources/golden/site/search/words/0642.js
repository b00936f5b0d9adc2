warraqSearch("words/0642","قمةC قالB قاهرةB قبوB قدمB قديمةB قرنB قضيةB قطاراتB");
