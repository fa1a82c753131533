package org.groundwork.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;

/** Carries things on the screen: with a mouse, or with a finger where the device is touched. */
final class Hand {

    private static final int STEPS = 8;

    /** So near to the screen's edge, in pixels, that the page moves on under the hand. */
    private static final int EDGE = 60;

    /** So often it looks whether the page has moved far enough. */
    private static final int LONGEST = 300;

    private final Visit visit;
    private final CDPSession browser;
    private double x;
    private double y;

    Hand(Visit visit) {
        this.visit = visit;
        this.browser = visit.context().newCDPSession(visit.page());
    }

    /** Takes something up, and begins to move it. */
    Hand lift(Locator what) {
        what.scrollIntoViewIfNeeded();
        BoundingBox box = what.boundingBox();
        x = box.x + box.width / 2;
        y = box.y + 20;
        if (visit.device().isTouched()) {
            touch("touchStart");
            visit.page().locator(".carried").waitFor();
        } else {
            visit.page().mouse().move(x, y);
            visit.page().mouse().down();
        }
        move(x + 12, y + 12);
        return this;
    }

    /** Carries it over the middle of {@code where}, which may lie below or above what is seen. */
    Hand over(Locator where) {
        for (int time = 0; !isSeen(where) && time < LONGEST; time++) {
            move(x, where.boundingBox().y < 2 * EDGE ? EDGE : visit.device().height() - EDGE);
            visit.page().waitForTimeout(50);
        }
        move(x, visit.device().height() / 2.0);
        BoundingBox box = where.boundingBox();
        move(box.x + box.width / 2, box.y + Math.min(20, box.height / 2));
        return this;
    }

    private boolean isSeen(Locator where) {
        double top = where.boundingBox().y;
        return top > 2 * EDGE && top < visit.device().height() - 3 * EDGE;
    }

    void letGo() {
        if (visit.device().isTouched()) {
            touch("touchEnd");
        } else {
            visit.page().mouse().up();
        }
    }

    /** A finger that passes by without resting. */
    void swipe(Locator from, int up) {
        BoundingBox box = from.boundingBox();
        x = box.x + box.width / 2;
        y = box.y + 20;
        touch("touchStart");
        move(x, y - up);
        touch("touchEnd");
    }

    private void move(double toX, double toY) {
        double fromX = x;
        double fromY = y;
        for (int step = 1; step <= STEPS; step++) {
            x = fromX + (toX - fromX) * step / STEPS;
            y = fromY + (toY - fromY) * step / STEPS;
            if (visit.device().isTouched()) {
                touch("touchMove");
            } else {
                visit.page().mouse().move(x, y);
            }
        }
    }

    private void touch(String type) {
        JsonArray points = new JsonArray();
        if (!"touchEnd".equals(type)) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        browser.send("Input.dispatchTouchEvent", event);
    }
}
