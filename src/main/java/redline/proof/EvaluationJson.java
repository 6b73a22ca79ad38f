package redline.proof;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An evaluation as JSON; a figure that does not exist is null. */
public final class EvaluationJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private EvaluationJson() {}

    /** The report as indented JSON, ended by a line feed. */
    public static String of(EvaluationReport report) {
        ObjectNode root = JSON.createObjectNode();
        var files = root.putArray("files");
        report.files().forEach(file -> writeFile(files.addObject(), file));
        root.put("minSeverity", report.minSeverity());
        root.put("seed", report.seed());
        root.put("bootstrapRounds", Bootstrap.ROUNDS);
        root.put("lexiconVersion", report.versions().lexicon());
        root.put("policyVersion", report.versions().policy());
        root.put("engineVersion", report.versions().engine());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void writeFile(ObjectNode node, EvaluationReport.File file) {
        node.put("file", file.name());
        node.put("sha256", file.sha256());
        node.put("labels", file.labels());
        ObjectNode groups = node.putObject("groups");
        file.groups().forEach((group, figures) -> writeFigures(groups.putObject(group), figures));
    }

    private static void writeFigures(ObjectNode node, Figures figures) {
        node.put("posts", figures.posts());
        node.put("wanted", figures.wanted());
        node.put("unwanted", figures.unwanted());
        node.put("flagged", figures.flagged().hits());
        node.put("hits", figures.recall().hits());
        node.put("falseAlarms", figures.precision().of() - figures.precision().hits());
        writeEstimate(node, "flaggedShare", figures.flagged().estimate());
        writeEstimate(node, "precision", figures.precision().estimate());
        writeEstimate(node, "recall", figures.recall().estimate());
        writeEstimate(node, "f1", figures.f1());
        writeEstimate(node, "spanF1", figures.spanF1());
    }

    private static void writeEstimate(ObjectNode node, String name, Estimate estimate) {
        if (!estimate.isDefined()) {
            node.putNull(name);
            return;
        }
        ObjectNode inside = node.putObject(name);
        inside.put("value", estimate.value());
        inside.put("low", estimate.low());
        inside.put("high", estimate.high());
    }
}
