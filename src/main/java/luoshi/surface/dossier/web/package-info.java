/// 案卷的页面: import, the list of meetings, the page of a record with its review, and the ledger of directives.
@NullMarked
package luoshi.surface.dossier.web;

import org.jspecify.annotations.NullMarked;
