warraqSearch("words/006e","newB");
