lib: self: super: { }
