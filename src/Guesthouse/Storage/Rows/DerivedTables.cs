namespace Guesthouse.Storage.Rows;

internal sealed class ProjectSetTable() : Table<ProjectSetRow>("project_sets", row => row.Key);

internal sealed class ProjectSetMemberTable() : Table<ProjectSetMemberRow>("project_set_members", row => new { row.ProjectSet, row.Project });

internal sealed class ClassifiedChangeTable() : Table<ClassifiedChangeRow>("class_rows", row => new { row.Repository, row.Unit, row.Change, row.Place });

internal sealed class CellTable() : Table<CellRow>("cells", row => row.Key);

internal sealed class FolderKnowledgeTable() : Table<FolderKnowledgeRow>("folder_knowledge", row => new { row.Repository, row.Project, row.Folder, row.Person });
