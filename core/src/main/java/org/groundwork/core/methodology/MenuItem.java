package org.groundwork.core.methodology;

/**
 * One exercise of a published protocol, in place of a choice by pattern.
 *
 * @param exercise its id in the catalogue
 * @param scheme its sets
 */
public record MenuItem(String exercise, SetScheme scheme) {}
