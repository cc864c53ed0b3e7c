using VetMailLint.Build;

// Bundle LIBRARY NEW-NAME FOLDER FILE...
if (args is not [var library, var name, var folder, .. var files] || files.Length == 0)
{
    Console.Error.WriteLine("Bundle LIBRARY NEW-NAME FOLDER FILE...: copies assemblies into a folder and gives one of them a name of its own");
    return 2;
}

Directory.CreateDirectory(folder);
new Rename(library, name, files).CopyAll(folder);
return 0;
