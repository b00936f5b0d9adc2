package io.github.warraq.read;

import io.github.warraq.article.Article;
import io.github.warraq.base.Notice;
import java.util.List;

/** What came of reading a seed. */
public sealed interface Reading {
    /** What there is to tell the user, in the order of the places. */
    List<Notice> notices();

    /** The seed is an article. */
    record Accepted(Article article, List<Notice> notices) implements Reading {
        public Accepted {
            notices = List.copyOf(notices);
        }
    }

    /** The seed is no article, and nothing is wrong with that, as with another generator's page about a folder. */
    record Passed(List<Notice> notices) implements Reading {
        public Passed {
            notices = List.copyOf(notices);
        }
    }

    /** The seed cannot be published; at least one notice is an error and says why. */
    record Rejected(List<Notice> notices) implements Reading {
        public Rejected {
            notices = List.copyOf(notices);
            if (notices.stream().noneMatch(notice -> notice.level() == Notice.Level.ERROR)) {
                throw new IllegalArgumentException("a refusal needs its reason");
            }
        }
    }
}
