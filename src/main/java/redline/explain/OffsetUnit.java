package redline.explain;

import java.util.Locale;

/** The unit in which an export states offsets. Inside the program offsets are always UTF-16. */
public enum OffsetUnit {
    /** Java, JavaScript, LibreOffice. */
    UTF16,
    /** Python, R, most research tools. */
    CODEPOINT;

    /** The name used in JSON and on the command line. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
