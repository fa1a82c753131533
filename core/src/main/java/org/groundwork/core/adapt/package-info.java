/**
 * The plan while life happens: changes, each of which makes a new revision that moves as little as it can and nothing
 * that is past.
 */
package org.groundwork.core.adapt;
