package org.groundwork.formats.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.groundwork.core.adapt.AtHand;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.log.HeldSession;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.strength.BarPlates;
import org.groundwork.formats.plan.JsonOut;
import org.groundwork.formats.plan.SessionJson;

/** All that a device needs to hold a session where there is no network, as JSON in one line. */
public final class CarriedView {

    private static final int MOST_STAND_INS = 4;

    private final JsonOut json;
    private final Revision revision;
    private final AtHand atHand;
    private final Session session;

    private CarriedView(JsonOut json, Revision revision, AtHand atHand, Session session) {
        this.json = json;
        this.revision = revision;
        this.atHand = atHand;
        this.session = session;
    }

    /** @param shorter what is left of the session in fewer minutes, by those */
    public static String of(Revision revision, AtHand atHand, Session session, Map<Integer, Session> shorter) {
        return PlanView.document(json -> new CarriedView(json, revision, atHand, session).members(shorter));
    }

    /** The questions before the session alone. */
    public static String checkIn(Revision revision, AtHand atHand, Session session) {
        return PlanView.document(
                json -> new CarriedView(json, revision, atHand, session).form().members());
    }

    private void members(Map<Integer, Session> shorter) {
        SessionJson sessions = SessionJson.withoutAlternatives(json);
        json.object("session", () -> sessions.members(session));
        json.objects("shorter", shorter.entrySet(), entry -> {
            json.number("minutes", entry.getKey());
            json.object("session", () -> sessions.members(entry.getValue()));
        });
        each("swaps", this::swaps);
        List<Exercise> exercises = withStandIns();
        json.object("loads", () -> exercises.forEach(this::loads));
        json.object("lastTime", () -> exercises.forEach(this::lastTime));
        json.object("cues", () -> exercises.forEach(exercise -> json.words(exercise.id(), exercise.cues())));
        json.object("checkIn", form()::members);
    }

    private void each(String name, Consumer<ExercisePrescription> member) {
        json.object(name, () -> session.exercises().forEach(member));
    }

    private CheckInView form() {
        List<CheckedIn> before = revision.inputs().log().checkIns().stream()
                .filter(entry -> entry.date().isBefore(session.at().date()))
                .toList();
        return new CheckInView(json, atHand, session, before);
    }

    private void swaps(ExercisePrescription planned) {
        List<ExercisePrescription> standIns = offered(planned.exercise()).stream()
                .map(other -> atHand.inPlaceOf(planned, other))
                .toList();
        json.objects(planned.exercise().id(), standIns, new SessionJson(json)::exercise);
    }

    /** Every exercise that may be done: those planned, and those that can stand in for them. */
    private List<Exercise> withStandIns() {
        return session.exercises().stream()
                .map(ExercisePrescription::exercise)
                .flatMap(planned -> Stream.of(
                                List.of(planned),
                                offered(planned),
                                atHand.adjuster().standIns(session, planned))
                        .flatMap(List::stream))
                .distinct()
                .toList();
    }

    private List<Exercise> offered(Exercise planned) {
        return atHand.standIns(planned).stream()
                .filter(other -> other.held() == planned.held())
                .limit(MOST_STAND_INS)
                .toList();
    }

    private void loads(Exercise exercise) {
        BarPlates plates = new BarPlates(
                revision.inputs().athlete().circumstances().inventory(),
                revision.plan().methodology());
        json.objects(exercise.id(), atHand.loads(exercise).loads(), load -> load(exercise, load, plates));
    }

    private void load(Exercise exercise, Load load, BarPlates plates) {
        json.kilograms("kg", Optional.of(load));
        switch (exercise.loading()) {
            case BARBELL, TRAPBAR ->
                plates.side(load).ifPresent(side -> {
                    json.kilograms("barKg", Optional.of(plates.bar()));
                    json.loads("side", side);
                });
            case BODYWEIGHT, BACKPACK, BAND, ONE_HAND_WEIGHT, TWO_HAND_WEIGHTS, MACHINE -> {}
        }
    }

    private void lastTime(Exercise exercise) {
        String id = exercise.id();
        atHand.lastTime(id, session.at().date()).ifPresent(held -> json.object(id, () -> lastTime(id, held)));
    }

    private void lastTime(String exercise, HeldSession held) {
        json.text("date", held.at().date());
        json.objects("sets", held.workSets(exercise), this::set);
    }

    private void set(SetDone set) {
        json.number(set.held() ? "seconds" : "reps", set.amount());
        json.kilograms("loadKg", set.load());
        json.number("rir", set.rir());
    }
}
