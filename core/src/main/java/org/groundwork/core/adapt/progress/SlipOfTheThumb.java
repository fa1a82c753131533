package org.groundwork.core.adapt.progress;

/** A result far from what was asked waits for a second one; failures with the asked load never wait. */
final class SlipOfTheThumb implements ProgressRule {

    @Override
    public String id() {
        return "E-progress";
    }

    @Override
    public boolean applies(Situation situation) {
        if (situation.lift().isEmpty()) {
            return false;
        }
        JudgedSession session = situation.session();
        boolean far = session.line() != Lift.Line.WITHIN
                && session.line() != situation.known().line();
        return far && !session.failedBeyondDoubt();
    }

    @Override
    public Lift proposal(Situation situation) {
        int count = situation.mayRise() ? situation.beatenRunning() : 0;
        return situation
                .known()
                .held(
                        count,
                        situation.session().line(),
                        situation.because(
                                id(),
                                situation.session().last().askedText() + " asked, "
                                        + situation.session().last().text()
                                        + " noted: too far apart to count before a second session shows it"));
    }
}
