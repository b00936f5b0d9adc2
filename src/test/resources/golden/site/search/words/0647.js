warraqSearch("words/0647","هدنةB هلالB");
