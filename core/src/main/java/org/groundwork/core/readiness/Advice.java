package org.groundwork.core.readiness;

/** What an athlete is told beyond the session. */
public enum Advice {
    MEDICAL_CARE("Get medical care now, and do not train on."),
    SEE_A_PROFESSIONAL("Let a doctor or physiotherapist look at it."),
    LEGS_OUT_UNTIL_CLEARED("Legs stay out of strength until you have recorded that somebody cleared them."),
    DROP_IF_WORSE_NEXT_MORNING("If it is worse tomorrow morning, say so next time: that work is then left out."),
    MOBILITY("Move easily for a few minutes instead: moving matters more than the load."),
    SLEEP_AND_EAT("Sleep and eat well; recovery belongs to the plan.");

    private final String text;

    Advice(String text) {
        this.text = text;
    }

    /** One sentence. */
    public String text() {
        return text;
    }
}
