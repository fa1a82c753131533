/** What programs ask for and are told, as JSON. */
package org.groundwork.app.web.api;
