package id.abdi.identity;

/** By which door the caller came; a record that matters carries it. */
public enum Via {
    /** Signed in on a page. */
    SESSION,
    /** By a token that the operator of the machine made ({@code ./abdi token}). */
    OPERATOR_TOKEN,
    /** By a command on the machine. */
    COMMAND
}
