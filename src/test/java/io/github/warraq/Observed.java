package io.github.warraq;

import io.github.warraq.base.Notice;
import io.github.warraq.build.Build;
import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.Listener;
import io.github.warraq.build.Request;
import io.github.warraq.build.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A build and all that it told.
 *
 * @param result absent where the build failed as a whole
 * @param notices about inputs
 * @param remarks about the run itself
 * @param reasons by route
 */
record Observed(
        Optional<Result> result, List<String> notices, List<String> remarks, SortedMap<String, String> reasons) {
    static Observed build(Request request) {
        List<String> notices = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        SortedMap<String, String> reasons = new TreeMap<>();
        Optional<Result> result = Optional.empty();
        try {
            result = Optional.of(Build.run(request, new Listener() {
                @Override
                public void notice(Notice notice) {
                    notices.add(notice.toString());
                }

                @Override
                public void startOver() {
                    notices.clear();
                    reasons.clear();
                }

                @Override
                public void remark(Notice notice) {
                    remarks.add(notice.toString());
                }

                @Override
                public void progress(String step, long done, long total) {
                    // Nobody waits.
                }

                @Override
                public void why(String route, String reason) {
                    reasons.put(route, reason);
                }
            }));
        } catch (BuildFailure failure) {
            failure.notices().forEach(notice -> notices.add(notice.toString()));
        }
        notices.sort(null);
        return new Observed(result, notices, remarks, reasons);
    }

    /** The counts that do not depend on what stood there before. */
    String sum() {
        return result.map(done -> done.articles() + " articles, " + done.pages() + " pages, "
                        + (done.kept() + done.written()) + " files, " + done.refused() + " refused, "
                        + done.errors() + " errors, " + done.warnings() + " warnings, failed " + done.failed())
                .orElse("not built");
    }
}
