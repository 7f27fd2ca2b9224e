/// How the person hears how something went.
package app.productdesk.ui.common.notice;
