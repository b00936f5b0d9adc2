warraqSearch("words/0648","واحB واحدةB وزيرB وسمB وصفB وفودB وقفB");
