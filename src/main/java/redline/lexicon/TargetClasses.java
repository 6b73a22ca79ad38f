package redline.lexicon;

import java.util.Set;
import redline.lexicon.pattern.Node;
import redline.lexicon.pattern.PatternException;
import redline.lexicon.pattern.PatternParser;

/** The classes of groups that an entry can be aimed at. */
public final class TargetClasses {

    private TargetClasses() {}

    /** What the entry's target slot takes; empty for an entry without a target. */
    public static Set<GroupClass> of(Entry entry) {
        try {
            return PatternParser.parse(entry.text())
                    .groupSlots()
                    .filter(slot -> slot.role() == Node.Role.TARGET)
                    .findFirst()
                    .map(slot -> slot.groupClass().map(Set::of).orElse(entry.targets()))
                    .orElse(Set.of());
        } catch (PatternException e) {
            return Set.of();
        }
    }
}
