package redline.cli;

/** The form of the results of a command. */
enum OutputFormat {
    /** One JSON object a line, for programs. */
    JSONL,
    /** A few lines a post, for people. */
    TEXT
}
