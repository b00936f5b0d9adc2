package io.github.warraq.produce.html;

import java.util.List;

/**
 * Links that hand a story on: plain addresses, so that no script of anybody's runs on the page. What they hand on is
 * written in its own letters, which browsers encode (WHATWG URL), so it is readable where it arrives.
 */
final class Share {
    private Share() {}

    /**
     * @param address the story's, absolute, with letters of other scripts as they are
     * @param title plain, without controls
     */
    static List<ShareView> links(String address, String title) {
        String url = Hrefs.value(address);
        String text = Hrefs.value(title);
        return List.of(
                new ShareView("whatsapp", "https://wa.me/?text=" + text + "%0A" + url),
                new ShareView("telegram", "https://t.me/share/url?url=" + url + "&text=" + text),
                new ShareView("facebook", "https://www.facebook.com/sharer/sharer.php?u=" + url),
                new ShareView("x", "https://x.com/intent/post?text=" + text + "&url=" + url),
                new ShareView("email", "mailto:?subject=" + text + "&body=" + url));
    }
}
