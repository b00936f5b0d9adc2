warraqSearch("words/0064","downtownB");
