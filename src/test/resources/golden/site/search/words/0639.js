warraqSearch("words/0639","عنوانC عاماB عددB عرباتB عشرينB علامةB عمانB عملB");
