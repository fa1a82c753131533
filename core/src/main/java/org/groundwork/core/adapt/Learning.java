package org.groundwork.core.adapt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.groundwork.core.adapt.progress.CarriedOver;
import org.groundwork.core.adapt.progress.FormProgress;
import org.groundwork.core.adapt.progress.FormProposal;
import org.groundwork.core.adapt.progress.Lifts;
import org.groundwork.core.adapt.progress.LoadProgress;
import org.groundwork.core.adapt.progress.Mastery;
import org.groundwork.core.adapt.progress.StrengthPast;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.session.Adjustments;
import org.groundwork.core.session.Profile;
import org.groundwork.core.strength.LoadableLoads;

/** Turns what was logged and decided into what sessions are made with from now on. */
final class Learning {

    private final Methodology methodology;
    private final Catalogue catalogue;

    Learning(Methodology methodology, Catalogue catalogue) {
        this.methodology = methodology;
        this.catalogue = catalogue;
    }

    /** What the log of {@code inputs} teaches up to {@code on}. */
    Learned learned(Inputs inputs, SeasonPlan published, Held held, LocalDate on) {
        StrengthPast past = held.past().withBesides(unplanned(inputs).shown());
        Lifts lifts = new LoadProgress(inputs.athlete(), methodology, e -> loads(inputs.athlete(), e)).replay(past, on);
        Map<String, FormProposal> forms = new TreeMap<>(new FormProgress(methodology).proposals(past, on));
        forms.values().removeIf(form -> !isForm(form, inputs.athlete(), published));
        return new Learned(lifts, forms, Mastery.of(past, inputs.log(), on, methodology));
    }

    /** What was trained besides the plan. */
    Unplanned unplanned(Inputs inputs) {
        return new Unplanned(inputs.log(), catalogue, methodology);
    }

    private LoadableLoads loads(Athlete athlete, Exercise exercise) {
        return LoadableLoads.of(
                exercise,
                athlete.circumstances().equipment(),
                athlete.circumstances().inventory(),
                methodology);
    }

    /** Whether the proposed form is one of the same kind that the athlete can and may do. */
    private boolean isForm(FormProposal form, Athlete athlete, SeasonPlan published) {
        Exercise from = catalogue.get(form.exercise());
        Exercise to = catalogue.get(form.to());
        Profile profile = new Profile(
                athlete, published.start(), published.season().end(), methodology, catalogue, Adjustments.NONE);
        return from.pattern() == to.pattern()
                && (to.compound() || !from.compound())
                && to.plyometric() == Plyometric.NONE
                && !to.loading().isWeighed()
                && to.isPossibleWith(athlete.circumstances().equipment())
                && profile.allows(to);
    }

    /** What sessions are made with, {@code learned} and decided; what was decided goes before what was learned. */
    Adjustments adjustments(Learned learned, Standing standing) {
        return new Adjustments(
                workingMaxes(learned, standing),
                standIns(learned.forms(), standing),
                standing.hurtSince(),
                standing.minutes());
    }

    /** The working max of each lift, and of each stand-in that has none of its own, by the exercise. */
    Map<String, Load> workingMaxes(Learned learned, Standing standing) {
        Map<String, Load> maxes = new HashMap<>(learned.lifts().loads());
        standing.standIns().forEach((exercise, standIn) -> {
            if (maxes.containsKey(exercise) && !maxes.containsKey(standIn)) {
                CarriedOver.carriedOver(
                                catalogue.get(exercise), maxes.get(exercise), catalogue.get(standIn), methodology)
                        .ifPresent(load -> maxes.put(standIn, load));
            }
        });
        return maxes;
    }

    /** Each exercise leads to the last form of its chain. */
    private static Map<String, String> standIns(Map<String, FormProposal> forms, Standing standing) {
        Set<String> decided = new HashSet<>(standing.standIns().keySet());
        decided.addAll(standing.standIns().values());
        Map<String, String> standIns = new HashMap<>();
        forms.keySet().stream().filter(id -> !decided.contains(id)).forEach(id -> {
            String last = id;
            while (forms.containsKey(last) && !decided.contains(forms.get(last).to())) {
                last = forms.get(last).to();
            }
            if (!last.equals(id)) {
                standIns.put(id, last);
            }
        });
        standIns.putAll(standing.standIns());
        return standIns;
    }
}
