warraqSearch("words/0631","رئيسB رؤيةB رحلةB رسالةB رصدB رطوبةB رمضانB روسيB رياضB");
