package org.groundwork.core.review.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.review.finished.FinishedSession;

/** Collects what one check finds. Not thread-safe. */
final class Findings {

    /** A broken plan breaks a rule in a few places; one that breaks it everywhere needs no longer list. */
    static final int MOST = 1_000;

    private final String rule;
    private final List<Finding> found = new ArrayList<>();
    private String notChecked = "";

    /** @param rule the id of the rule that is named unless another is */
    Findings(String rule) {
        this.rule = rule;
    }

    /** Notes a breach by one session; its day is set before the text. */
    void in(FinishedSession session, String text) {
        in(rule, session, text);
    }

    /** Notes a breach of {@code broken}, one of the check's rules, by one session. */
    void in(String broken, FinishedSession session, String text) {
        Optional<String> id = Optional.of(session.id()).filter(i -> !i.isBlank());
        add(new Finding(broken, Optional.of(session.date()), id, session.words() + ": " + text));
    }

    /** Notes a breach on a day. */
    void on(LocalDate date, String text) {
        add(new Finding(rule, Optional.of(date), Optional.empty(), text));
    }

    /** Notes a breach of the plan as a whole. */
    void overall(String text) {
        add(new Finding(rule, Optional.empty(), Optional.empty(), text));
    }

    private void add(Finding finding) {
        if (found.size() < MOST) {
            found.add(finding);
        } else {
            cannotTell("only the first " + MOST + " breaches are listed");
        }
    }

    /** Notes that something could not be judged; the first reason is kept. */
    void cannotTell(String why) {
        notChecked = notChecked.isEmpty() ? why : notChecked;
    }

    /** Whether further breaches would not be listed. */
    boolean isFull() {
        return found.size() == MOST && !notChecked.isEmpty();
    }

    Outcome outcome() {
        return new Outcome(found, Optional.of(notChecked).filter(why -> !why.isEmpty()));
    }
}
