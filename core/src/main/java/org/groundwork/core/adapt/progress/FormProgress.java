package org.groundwork.core.adapt.progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.prescription.SetPrescription;

/**
 * Harder and easier forms of exercises without kilograms: the top of the range at the asked reserve in sessions running
 * leads to the harder one, failures in as many running to the easier one. Jumps have their own gates and are left out.
 */
public final class FormProgress {

    /** How many sessions running reached the top, and how many failed; one of them is 0. */
    private record Count(int top, int failed) {

        static final Count NONE = new Count(0, 0);
    }

    private final int sessions;
    private final int rirOff;

    public FormProgress(Methodology methodology) {
        this.sessions = methodology.value(Parameter.PROGRESS_SESSIONS);
        this.rirOff = methodology.value(Parameter.PROGRESS_RIR_OFF);
    }

    /** The proposals that stand on {@code on}, by the id of the exercise done; following them never goes in a circle. */
    public Map<String, FormProposal> proposals(StrengthPast past, LocalDate on) {
        Map<String, Count> counts = new TreeMap<>();
        Map<String, FormProposal> proposals = new TreeMap<>();
        for (List<AskedAndDone> day : past.days(on).values()) {
            for (AskedAndDone evidence : day) {
                if (tells(evidence)) {
                    String id = evidence.exercise().id();
                    Count count = next(counts.getOrDefault(id, Count.NONE), evidence);
                    counts.put(id, count);
                    proposals.remove(id);
                    proposal(evidence, count).ifPresent(p -> {
                        proposals.put(id, p);
                        begin(p.to(), counts, proposals);
                    });
                }
            }
        }
        return Collections.unmodifiableMap(proposals);
    }

    /** What is done from now on has yet to show how it goes, whatever it did before. */
    private static void begin(String form, Map<String, Count> counts, Map<String, FormProposal> proposals) {
        counts.remove(form);
        proposals.remove(form);
    }

    private static boolean tells(AskedAndDone evidence) {
        Exercise exercise = evidence.exercise();
        return !exercise.loading().isWeighed() && exercise.plyometric() == Plyometric.NONE;
    }

    private Count next(Count count, AskedAndDone evidence) {
        if (evidence.done().stream().anyMatch(set -> failed(target(evidence), set))) {
            return new Count(0, count.failed() + 1);
        }
        if (!evidence.mayProgress() || evidence.light()) {
            return new Count(count.top(), 0);
        }
        boolean top =
                evidence.isComplete() && evidence.done().stream().allMatch(set -> isAtTheTop(target(evidence), set));
        return top ? new Count(count.top() + 1, 0) : Count.NONE;
    }

    private static SetPrescription target(AskedAndDone evidence) {
        return evidence.asked().workSets().get(0);
    }

    private boolean failed(SetPrescription asked, SetDone done) {
        int rir = asked.rir().orElseThrow();
        return done.amount() < asked.amount() || done.rir().orElse(rir) <= rir - rirOff;
    }

    private static boolean isAtTheTop(SetPrescription asked, SetDone done) {
        int rir = asked.rir().orElseThrow();
        return done.amount() >= asked.amountRange().max() && done.rir().orElse(rir) >= rir;
    }

    private Optional<FormProposal> proposal(AskedAndDone evidence, Count count) {
        Exercise exercise = evidence.exercise();
        if (count.top() >= sessions && evidence.mayProgress() && !evidence.light()) {
            String text = exercise.name() + ": " + amount(evidence) + " reached in " + count.top()
                    + " sessions running, the top of the range";
            return exercise.progress().map(to -> new FormProposal(exercise.id(), to, true, because(evidence, text)));
        }
        if (count.failed() >= sessions) {
            String text = exercise.name() + ": short of what was asked in " + count.failed() + " sessions running";
            return exercise.regress().map(to -> new FormProposal(exercise.id(), to, false, because(evidence, text)));
        }
        return Optional.empty();
    }

    private static String amount(AskedAndDone evidence) {
        return target(evidence).amountRange().max() + (target(evidence).held() ? " s" : " reps");
    }

    private static ProgressReason because(AskedAndDone evidence, String text) {
        return new ProgressReason(evidence.date(), "E-progress", text);
    }
}
