package id.abdi.contradiction;

/** What heads usually say to a contradiction; one tap each. */
public enum Explanation {
    OUTSIDE_DUTY,
    FORGOT_TO_TOUCH,
    FORGOT_TO_ENTER,
    DEVICE_FAULT,
    HELPED_OTHERS,
    NEAR_EACH_OTHER,
    CALLED_IN,
    LEAVE_CHANGED,
    WENT_HOME,
    REPORT_WRONG,
    /** The head does not know yet and asks the person. */
    WILL_ASK,
    /** Said in words. */
    OTHER;

    boolean needsWords() {
        return this == OTHER;
    }

    public String textKey() {
        return "contradiction.explanation." + name();
    }
}
