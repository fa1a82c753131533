/** Who may do what, and what a browser may do with an answer. */
package org.groundwork.app.web.auth;
