var output = args[Array.IndexOf(args, "--out") + 1];
File.WriteAllText(output, "// generated\n");
return 0;
