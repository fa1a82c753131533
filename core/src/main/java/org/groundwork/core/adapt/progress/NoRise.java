package org.groundwork.core.adapt.progress;

/** Light sessions, and those that a check-in cut or that skipped it, raise nothing and count for nothing. */
final class NoRise implements ProgressRule {

    @Override
    public String id() {
        return "E-progress";
    }

    @Override
    public boolean applies(Situation situation) {
        return situation.lift().isPresent() && !situation.mayRise();
    }

    @Override
    public Lift proposal(Situation situation) {
        String why = situation.evidence().light() ? "a light session" : "the check-in asked for care";
        return situation.known().leftAsItIs(situation.because(id(), why + ", so that nothing rises"));
    }
}
