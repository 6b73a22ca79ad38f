package redline.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redline.TestEngine;
import redline.lexicon.GroupClass;
import redline.proof.fairness.GroupNames;
import redline.proof.fairness.GroupNames.Name;
import redline.proof.fairness.Template;

/** Promise 2: naming a group is never a flag, whichever group and in whichever form. */
final class IdentityTemplatesTest {

    private static final Set<GroupClass> NO_TARGETS = EnumSet.of(GroupClass.STATE, GroupClass.LANGUAGE);

    private final GroupNames names = new GroupNames(TestEngine.get().lexicon());

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void noFormOfAnyNameIsFlaggedWhereAGroupIsOnlyNamed(String language) {
        List<Template> templates = Template.neutral(language);
        List<Name> all = names.all(language);

        List<String> wrong = all.parallelStream()
                .flatMap(name -> templates.stream().flatMap(template -> sentences(template, name)))
                .distinct()
                .flatMap(text -> Read.flagged(text, Read.atLowest(text)).stream())
                .toList();

        assertThat(templates).hasSizeGreaterThanOrEqualTo(12);
        assertThat(all).hasSizeGreaterThan(250);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void everyNameIsFlaggedInAHostileSentence(String language) {
        List<Template> templates = Template.hostile(language);

        List<String> missed = names.all(language).parallelStream()
                .filter(name -> !NO_TARGETS.contains(name.groupClass()))
                .flatMap(name -> templates.stream()
                        .flatMap(template -> sentences(template, name))
                        .filter(text -> Read.atDefault(text).flags().isEmpty())
                        .map(text -> name.concept() + ": " + text))
                .distinct()
                .toList();

        assertThat(missed).isEmpty();
    }

    private static Stream<String> sentences(Template template, Name name) {
        return name.forms().stream().filter(template::takes).map(form -> template.with(form.text()));
    }
}
