warraqSearch("words/0067","G20B");
