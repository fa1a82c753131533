package org.groundwork.core.athlete;

/** The units a person reads; everything is kept in metric ones. */
public enum Units {
    METRIC,
    IMPERIAL
}
