/** What devices that were offline send and are told. */
package org.groundwork.app.web.sync;
