/**
 * The check-in: what the answers given after the warm-up let an athlete do today. They may lower what is due and never
 * raise it.
 */
package org.groundwork.core.readiness;
