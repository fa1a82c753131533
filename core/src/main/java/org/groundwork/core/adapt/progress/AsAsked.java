package org.groundwork.core.adapt.progress;

/** Everything else leaves a lift where it is. */
final class AsAsked implements ProgressRule {

    @Override
    public String id() {
        return "E-progress";
    }

    @Override
    public boolean applies(Situation situation) {
        return situation.lift().isPresent();
    }

    @Override
    public Lift proposal(Situation situation) {
        int beaten = situation.beatenRunning();
        String next = beaten > 0 ? ", target beaten once" : "";
        return situation
                .known()
                .held(
                        beaten,
                        situation.session().line(),
                        situation.because(id(), situation.session().last().text() + " done" + next + ": unchanged"));
    }
}
