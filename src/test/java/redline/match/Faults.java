package redline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redline.explain.Flag;
import redline.text.Span;

/** What can be wrong with the offsets of a flag, whatever the text. */
final class Faults {

    private Faults() {}

    static Optional<String> of(Flag flag, String text) {
        List<String> faults = new ArrayList<>();
        check(isIn(flag.span(), text), "the span is outside the text", faults);
        if (faults.isEmpty()) {
            check(
                    flag.text()
                            .equals(text.substring(
                                    flag.span().start(), flag.span().end())),
                    "the text is not the slice",
                    faults);
            check(!flag.parts().isEmpty(), "no parts", faults);
            check(coversExactly(flag), "the span is not the cover of its parts", faults);
            flag.target().ifPresent(target -> {
                check(isIn(target.span(), text), "the target is outside the text", faults);
                check(flag.span().cover(target.span()).equals(flag.span()), "the target is outside the span", faults);
                target.antecedent().ifPresent(span -> check(isIn(span, text), "the antecedent is outside", faults));
            });
            flag.modifiers().forEach(modifier -> check(isIn(modifier.span(), text), "a modifier is outside", faults));
            flag.cancelledBy().forEach(modifier -> check(isIn(modifier.span(), text), "a cause is outside", faults));
        }
        return faults.stream().findFirst();
    }

    private static boolean coversExactly(Flag flag) {
        int at = flag.span().start();
        for (Span part : flag.parts()) {
            if (part.start() < at) {
                return false;
            }
            at = part.end();
        }
        return flag.parts().get(0).start() == flag.span().start()
                && at == flag.span().end();
    }

    private static boolean isIn(Span span, String text) {
        return 0 <= span.start() && span.start() < span.end() && span.end() <= text.length();
    }

    private static void check(boolean holds, String fault, List<String> faults) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
