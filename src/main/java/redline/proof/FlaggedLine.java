package redline.proof;

import java.util.Locale;
import redline.explain.Flag;
import redline.post.JsonText;

/** A flagged post as JSON lines, one a flag, for a person who looks at each: where it stands and what was flagged. */
public final class FlaggedLine {

    private FlaggedLine() {}

    /** The lines for all flags of that post; offsets are UTF-16. */
    public static String of(FlaggedPost flagged) {
        StringBuilder out = new StringBuilder();
        for (Flag flag : flagged.assessment().flags()) {
            out.append("{\"file\":").append(JsonText.quote(flagged.file()));
            out.append(",\"id\":").append(JsonText.quote(flagged.post().id()));
            out.append(",\"label\":\"")
                    .append(flagged.post().label().name().toLowerCase(Locale.ROOT))
                    .append('"');
            out.append(",\"entry\":").append(JsonText.quote(flag.entry()));
            out.append(",\"severity\":").append(flag.severity());
            out.append(",\"start\":").append(flag.span().start());
            out.append(",\"end\":").append(flag.span().end());
            out.append(",\"flagged\":").append(JsonText.quote(flag.text()));
            out.append(",\"text\":").append(JsonText.quote(flagged.post().text()));
            out.append("}\n");
        }
        return out.toString();
    }
}
