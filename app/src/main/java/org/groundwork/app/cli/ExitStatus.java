package org.groundwork.app.cli;

/** What the program tells the shell when it ends. */
public final class ExitStatus {

    /** Done as asked. */
    public static final int FINE = 0;

    /** The program is at fault; the stack trace lies in the log. */
    public static final int BUG = 1;

    /** The call or an input is wrong, and a person can put it right. */
    public static final int INVALID_INPUT = 2;

    /** A review found rules that the plan breaks. */
    public static final int RULES_BROKEN = 3;

    /** An examination of the database found something to put right. */
    public static final int NOT_WELL = 1;

    private ExitStatus() {}
}
