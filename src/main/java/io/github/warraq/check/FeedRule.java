package io.github.warraq.check;

import io.github.warraq.base.Place;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Whether a feed is XML that readers' programs take: well-formed, with a title, and each entry with a title and a link. */
public final class FeedRule {
    private FeedRule() {}

    /**
     * @param route of the feed
     * @param bytes what is published there
     */
    public static Optional<Finding> check(String route, byte[] bytes) {
        try {
            int[] entries = {0, 0, 0};
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (in.hasNext()) {
                if (in.next() == XMLStreamReader.START_ELEMENT) {
                    switch (in.getLocalName()) {
                        case "item", "entry" -> entries[0]++;
                        case "title" -> entries[1]++;
                        case "link" -> entries[2]++;
                        default -> {}
                    }
                }
            }
            boolean complete = entries[1] > entries[0] && entries[2] >= entries[0];
            return complete ? Optional.empty() : Optional.of(finding(route, "an entry lacks its title or its link"));
        } catch (XMLStreamException broken) {
            String message = broken.getMessage();
            int line = message.lastIndexOf("Message: ");
            return Optional.of(finding(route, line < 0 ? message : message.substring(line + 9)));
        }
    }

    private static Finding finding(String route, String what) {
        return Finding.of(
                Rule.BROKEN_FEED,
                Place.of("site/" + route),
                what,
                "this is a defect of Warraq, or of a file of that name in seeds/static/");
    }
}
