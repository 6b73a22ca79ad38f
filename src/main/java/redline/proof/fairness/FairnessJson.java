package redline.proof.fairness;

import redline.explain.Versions;
import redline.proof.Rate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A fairness report as JSON. */
public final class FairnessJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private FairnessJson() {}

    /** The report as indented JSON, ended by a line feed. */
    public static String of(FairnessReport report, Versions versions) {
        ObjectNode root = JSON.createObjectNode();
        root.put("recallGap", report.recallGap());
        root.put("falseFlagGap", report.falseFlagGap());
        var different = root.putArray("readOtherwise");
        report.different().forEach(different::add);
        var groups = root.putArray("groups");
        report.groups().forEach(group -> write(groups.addObject(), group));
        root.put("lexiconVersion", versions.lexicon());
        root.put("policyVersion", versions.policy());
        root.put("engineVersion", versions.engine());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void write(ObjectNode node, FairnessReport.Group group) {
        node.put("concept", group.concept());
        node.put("language", group.language());
        write(node.putObject("falseFlags"), group.falseFlags());
        write(node.putObject("recall"), group.recall());
    }

    private static void write(ObjectNode node, Rate rate) {
        node.put("hits", rate.hits());
        node.put("of", rate.of());
        if (rate.isDefined()) {
            node.put("low", rate.estimate().low());
            node.put("high", rate.estimate().high());
        }
    }
}
