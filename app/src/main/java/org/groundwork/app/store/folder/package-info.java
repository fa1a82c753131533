/** A living plan in a folder of its own: one file that only grows. */
package org.groundwork.app.store.folder;
