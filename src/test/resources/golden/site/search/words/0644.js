warraqSearch("words/0644","ليلىC لائبریریB لآلاتB لحفظB لقاءB");
